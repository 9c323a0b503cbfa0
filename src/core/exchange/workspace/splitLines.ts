// Bytes that come in pieces → their lines.
import { decodeUtf8 } from './decodeUtf8';
import { joinBytes } from './joinBytes';

const LINE_BREAK = 0x0a;

interface LineSplitter {
  add: (piece: Uint8Array) => void;
  /** What stands behind the last line break is a line, too. */
  end: () => void;
}

/** Lines of more than `mostBytes` come as undefined and are not kept. Empty lines are counted, too. */
export function createLineSplitter(
  mostBytes: number,
  take: (line: string | undefined) => void,
): LineSplitter {
  let parts: Uint8Array[] = [];
  let length = 0;
  const addPart = (part: Uint8Array) => {
    length += part.length;
    if (length > mostBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = () => {
    take(length > mostBytes ? undefined : decodeUtf8(joinBytes(parts)));
    parts = [];
    length = 0;
  };
  return {
    add: (piece) => {
      let from = 0;
      for (let at = piece.indexOf(LINE_BREAK); at !== -1; at = piece.indexOf(LINE_BREAK, from)) {
        addPart(piece.subarray(from, at));
        finish();
        from = at + 1;
      }
      addPart(piece.slice(from));
    },
    end: () => {
      if (length > 0) finish();
    },
  };
}
