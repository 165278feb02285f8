import { Languages } from 'lucide-react';
import { languages } from '../../../shared/domain/language.ts';
import { MenuButton } from '../../ui/index.ts';
import { useSend } from '../client/index.ts';
import { useWords } from '../words.ts';

/** The language of whoever is signed in: it comes with the person, on every PC of the school. */
export function PersonLanguage() {
  const { t, language } = useWords();
  const { send } = useSend('auth.setLanguage');
  return (
    <MenuButton
      icon={Languages}
      label={t(`languages.${language}`)}
      ariaLabel={t('common.language')}
      options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
      onChoose={(chosen) => void send({ language: chosen })}
    />
  );
}
