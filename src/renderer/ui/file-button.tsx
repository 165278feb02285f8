import type { LucideIcon } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './button.tsx';

export interface FileButtonProps {
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** MIME types. */
  readonly types: readonly string[];
  readonly onChoose: (file: File) => void;
  readonly isPending?: boolean | undefined;
}

/** A button that opens the system's dialog for one file. */
export function FileButton({ label, icon, types, onChoose, isPending }: FileButtonProps) {
  const choose = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onChoose(file);
  };
  return (
    <FileTrigger acceptedFileTypes={types} onSelect={choose}>
      <Button icon={icon} isPending={isPending}>
        {label}
      </Button>
    </FileTrigger>
  );
}
