import type { Finding } from '../detect/finding';
import { unreadFile } from '../policy/decide';
import { longestFile, readTextFile } from './read-text-file';
import type { Redactor } from './redactor';

/** Files that were to go into a page, read as far as they can be. */
export interface ReadFiles {
  /** All of them, in order. */
  readonly files: readonly File[];
  /** The texts of those that have one, below each other. */
  readonly text: string;
  /** Where the text of each file begins and ends in `text`; those without one are missing. */
  readonly places: ReadonlyMap<File, { readonly start: number; readonly end: number }>;
}

/** Between the texts of two files, so that nothing reaches from one into the other. */
const gap = '\n\n\n';

/** Most files of a folder that are taken. */
const mostFiles = 500;

/** Reads what can be read. A file that cannot counts as one without text. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const texts = await Promise.all(files.map((file) => readTextFile(file).catch(() => null)));
  const places = new Map<File, { start: number; end: number }>();
  let text = '';
  for (const [index, own] of texts.entries()) {
    const file = files[index];
    if (own === null || !file) continue;
    if (text !== '') text += gap;
    places.set(file, { start: text.length, end: text.length + own.length });
    text += own;
  }
  return { files, text, places };
}

/** Copies of files without some findings; those that have none, and those without text, stay as they are. */
export function redactFiles(
  { files, text, places }: ReadFiles,
  findings: readonly Finding[],
  redact: Redactor['redact'],
): File[] {
  return files.map((file) => {
    const place = places.get(file);
    if (!place) return file;
    const own = findings
      .filter(({ start, end }) => start < place.end && end > place.start)
      .map((finding) => ({
        ...finding,
        start: Math.max(finding.start, place.start) - place.start,
        end: Math.min(finding.end, place.end) - place.start,
      }));
    if (own.length === 0) return file;
    const redacted = redact(text.slice(place.start, place.end), own).text;
    return new File([redacted], file.name, { type: file.type, lastModified: file.lastModified });
  });
}

/** The ending of a file's name, or what its media type says; for people to recognise it by. */
export function typeOf({ name, type }: File): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? type.split('/')[1] ?? '';
}

/** That a file was not inspected. */
export function notInspected(file: File): Finding {
  return {
    id: unreadFile,
    category: 'not-inspected',
    severity: 'medium',
    confidence: 1,
    start: 0,
    end: 0,
    evidence: [`type:${typeOf(file)}`, ...(file.size > longestFile ? ['too-long'] : [])],
  };
}

/** The files that are dropped or pasted; those of folders come later. Null if there are none. */
export function filesIn(data: DataTransfer | null): Promise<File[]> | null {
  if (!data || data.files.length === 0) return null;
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const folders = entries.filter((entry) => entry.isDirectory) as FileSystemDirectoryEntry[];
  const files = [...data.files].filter(({ name }) => !folders.some((folder) => folder.name === name));
  return folders.length === 0 ? Promise.resolve(files) : withFolders(files, folders);
}

async function withFolders(files: File[], folders: FileSystemDirectoryEntry[]): Promise<File[]> {
  for (let folder = folders.shift(); folder && files.length < mostFiles; folder = folders.shift()) {
    const reader = folder.createReader();
    const read = () =>
      new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    for (let entries = await read(); entries.length > 0; entries = await read())
      for (const entry of entries)
        if (entry.isDirectory) folders.push(entry as FileSystemDirectoryEntry);
        else
          files.push(
            await new Promise<File>((resolve, reject) =>
              (entry as FileSystemFileEntry).file(resolve, reject),
            ),
          );
  }
  return files;
}
