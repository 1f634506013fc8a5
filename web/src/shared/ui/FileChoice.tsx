import { useId } from 'react';

interface FileChoiceProps {
  /** What is asked for, said to who does not see the page. */
  label: string;
  /** On the button. */
  choose: string;
  /** While nothing is chosen. */
  none: string;
  accept: string;
  file: File | undefined;
  onChoose: (file: File | undefined) => void;
}

/** One file from the person's computer. */
export function FileChoice({ label, choose, none, accept, file, onChoose }: FileChoiceProps) {
  const inputId = useId();
  return (
    <div className="file-line">
      <input
        id={inputId}
        className="visually-hidden"
        aria-label={label}
        type="file"
        accept={accept}
        // The same file once more, after it was edited, is chosen as well.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      <label htmlFor={inputId} className="file-pick">
        {choose}
      </label>
      <span className={file ? undefined : 'muted'}>{file?.name ?? none}</span>
    </div>
  );
}
