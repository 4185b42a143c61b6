/** Outlets in running text. */
import { around, listParts, t, type ListType, type MessageKey } from '../i18n.ts';

/** The name of an outlet; one that is unknown is said to be so. */
export function outletName(name: string | null): string {
  return name ?? t('unidentified');
}

interface NamingProps {
  message: MessageKey;
  outlets: readonly string[];
  type?: ListType;
}

/** A message with one value, the outlets in it set in bold: "Confirmed by **A** and **B**." */
export function Naming({ message, outlets, type = 'conjunction' }: NamingProps) {
  const [before, after] = around(message);
  return (
    <>
      {before}
      {listParts(outlets, type).map(({ item, text }) => (item ? <b>{text}</b> : text))}
      {after}
    </>
  );
}
