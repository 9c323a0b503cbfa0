// Chooses files: a button, or files dropped on it. The input is native, so the keyboard works as everywhere.
import { useId, useState } from 'react';
import styles from './FilePicker.module.css';

interface FilePickerProps {
  label: string;
  /** Said beside the button: that files can be dropped here. */
  drop: string;
  onFiles: (files: readonly File[]) => void;
  multiple?: boolean;
  accept?: string;
}

export function FilePicker({ label, drop, onFiles, multiple = false, accept }: FilePickerProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const give = (list: FileList | null) => {
    if (list && list.length > 0) onFiles([...list]);
  };
  return (
    <div
      className={styles.picker}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id} className={styles.button}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        className={styles.input}
        multiple={multiple}
        accept={accept}
        onChange={({ target }) => {
          give(target.files);
          target.value = '';
        }}
      />
      <span className={styles.drop} aria-hidden="true">
        {drop}
      </span>
    </div>
  );
}
