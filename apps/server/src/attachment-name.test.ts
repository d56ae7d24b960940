import { expect, test } from "vitest";
import { attachmentName } from "./attachment-name.ts";

test.for([
  ["rev-2.docx", `attachment; filename="rev-2.docx"; filename*=UTF-8''rev-2.docx`],
  ["Révision 2.docx", `attachment; filename="R_vision 2.docx"; filename*=UTF-8''R%C3%A9vision%202.docx`],
  [`a"b\\c;d.txt`, `attachment; filename="a_b_c_d.txt"; filename*=UTF-8''a%22b%5Cc%3Bd.txt`],
  ["a\r\nset-cookie: x=1", `attachment; filename="a__set-cookie: x=1"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20x%3D1`],
  ["it's (final)*!.txt", `attachment; filename="it's (final)*!.txt"; filename*=UTF-8''it%27s%20%28final%29%2A%21.txt`],
  ["草案.docx", `attachment; filename="__.docx"; filename*=UTF-8''%E8%8D%89%E6%A1%88.docx`],
  ["half \ud800 pair", `attachment; filename="half _ pair"; filename*=UTF-8''half%20%EF%BF%BD%20pair`],
] as const)("%j is a name that ends no header", ([name, header]) => {
  expect(attachmentName(name)).toBe(header);
});
