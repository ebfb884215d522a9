import { writeEditorsTable } from './editors-table';

/** Writes what a run of everything has shown. */
export default function writeTables(): void {
  if (process.env.FULL) writeEditorsTable();
}
