/** The page of all primitives, for development: `--primitives` on the command line. */
import { PrimitivesPage } from '../../features/primitives/primitives-page.tsx';
import { useWords } from '../words.ts';

export default function Primitives() {
  const { language } = useWords();
  return <PrimitivesPage language={language} />;
}
