// The zip that is handed out: the document and, beside it, the schema that it names; unpacked, it validates as it stands.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  assessmentFileSchema,
  SCHEMA_FILE,
  writeAssessmentSchema,
  type AssessmentFile,
} from './assessmentFile';

const DOCUMENT_FILE = 'assessment.json';

/** The first day that zip knows: the same content gives the same bytes whenever it is written. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Numbers with every digit that they have. Half a character, e.g. of a cut emoji, is no text that could be saved. */
export function writeAssessmentPackage(file: AssessmentFile): Uint8Array<ArrayBuffer> {
  const whole = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
  const files = {
    [DOCUMENT_FILE]: strToU8(`${JSON.stringify(file, whole, 2)}\n`),
    [SCHEMA_FILE]: strToU8(writeAssessmentSchema()),
  };
  return zipSync(files, { mtime: FIRST_DAY });
}

/** Undefined: it is not of this form or version. */
export function readAssessmentPackage(bytes: Uint8Array): AssessmentFile | undefined {
  const document = unzipSync(bytes)[DOCUMENT_FILE];
  if (!document) return undefined;
  return assessmentFileSchema.safeParse(JSON.parse(strFromU8(document))).data;
}
