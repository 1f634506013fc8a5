import { useTranslation } from 'react-i18next';
import { type Found, type FoundKind, stateWords } from './model';

/** A record's name with the word marked in it, and what tells it from others. */
export function FoundText({ kind, found, word }: { kind: FoundKind; found: Found; word: string }) {
  const { t } = useTranslation();
  const words = stateWords[kind];
  const facts = [...found.facts, ...(words && found.state ? [t(`${words}.${found.state}`)] : [])];
  return (
    <span className="found">
      <span className="found-title">
        <Marked text={found.title} word={word} />
      </span>
      {found.excerpt && (
        <span className="found-excerpt">
          {found.excerpt.before}
          <mark>{found.excerpt.match}</mark>
          {found.excerpt.after}
        </span>
      )}
      {facts.length > 0 && (
        <span className="row-sub">
          <Marked text={facts.join(' · ')} word={word} />
        </span>
      )}
    </span>
  );
}

/** The first place of the word, as the text writes it. */
function Marked({ text, word }: { text: string; word: string }) {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (word === '' || at < 0) {
    return text;
  }
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + word.length)}</mark>
      {text.slice(at + word.length)}
    </>
  );
}
