export interface FileButtonProps {
  readonly label: string;
  /** What the browser offers to choose, as in `accept` of HTML. */
  readonly accept: string;
  onFile(file: File): void;
}

/** A button that has a file chosen. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  return (
    <label class="button">
      {label}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
