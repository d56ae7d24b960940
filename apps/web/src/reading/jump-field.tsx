import { type AddressBook, firstWords, type Paragraph, parseAddress } from "@travaux/model";
import { type FormEvent, type ReactNode, type RefObject, useId, useState } from "react";
import { t } from "../language/t.ts";

interface JumpFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly book: AddressBook;
  readonly goTo: (paragraph: string) => void;
}

/** Goes to a paragraph by what people call it: "44", "OP12", "Article 5(2)". */
export function JumpField({ field, book, goTo }: JumpFieldProps): ReactNode {
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly found: readonly Paragraph[] } | null>(null);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const asked = field.current?.value.trim() ?? "";
    if (asked === "") return;
    const address = parseAddress(asked);
    const found = address === null ? [] : book.find(address.target);
    const [only] = found;
    if (found.length === 1 && only !== undefined) {
      setAnswer(null);
      goTo(only.id);
    } else setAnswer({ asked, found });
  };
  return (
    <form className="jump" onSubmit={submit} onBlur={(event) => closeOutside(event, () => setAnswer(null))}>
      <input
        ref={field}
        className="input jump-field"
        aria-label={t("jump.label")}
        aria-describedby={answer === null ? undefined : id}
        placeholder={t("jump.placeholder")}
        enterKeyHint="go"
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === "Escape") setAnswer(null);
        }}
      />
      <div id={id} role="status" className="jump-answer" hidden={answer === null}>
        {answer === null ? null : answer.found.length === 0 ? (
          <p>{t("jump.none", { label: answer.asked })}</p>
        ) : (
          <>
            <p>{t("jump.several", { label: answer.asked })}</p>
            <ul>
              {answer.found.map((paragraph) => (
                <li key={paragraph.id}>
                  <button
                    type="button"
                    className="button button-plain"
                    onClick={() => {
                      setAnswer(null);
                      goTo(paragraph.id);
                    }}
                  >
                    <bdi>{`${book.addressOf(paragraph.id) ?? ""} ${firstWords(paragraph.text)}`}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </form>
  );
}

/** An answer that nobody looks at any more is put away; going into it keeps it. */
function closeOutside(event: React.FocusEvent<HTMLFormElement>, close: () => void): void {
  if (!event.currentTarget.contains(event.relatedTarget)) close();
}
