import { type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import { countSaid } from "../mending/said.ts";
import { forgetUnkept, unkeptFiles } from "../mending/unkept-mends.ts";

interface UnkeptFilesProps {
  readonly negotiation: string;
}

/** After a reload: which files were being mended, and that the mends are not lost. */
export function UnkeptFiles({ negotiation }: UnkeptFilesProps): ReactNode {
  const [files, setFiles] = useState(() => unkeptFiles(negotiation));
  if (files.length === 0) return null;
  return (
    <ul className="unkept-files">
      {files.map((file) => (
        <li key={file.key}>
          {t("add.unkept", { name: file.name, count: countSaid(file.said) })}{" "}
          <button
            type="button"
            className="link-button meta"
            aria-label={t("add.forgetFile", { name: file.name })}
            onClick={() => {
              forgetUnkept(file);
              setFiles(unkeptFiles(negotiation));
            }}
          >
            {t("add.forget")}
          </button>
        </li>
      ))}
    </ul>
  );
}
