import { SearchOutlined } from '@ant-design/icons';
import { AutoComplete, type AutoCompleteProps, Button, Input, type InputRef } from 'antd';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { usePerson } from '@/shared/session/SessionContext';
import { useNarrow } from '@/shared/ui/useNarrow';
import { FoundText } from './FoundText';
import { type FoundGroup, longest, pageOf, resultsOf, searchers } from './model';
import { useFound } from './requests/searchEverywhere';
import { useSettled } from './useSettled';

const everything = 'everything';

/** The one box for everything, in the header; a link to its page where there is no room. */
export function SearchBox() {
  const { t } = useTranslation();
  const { roles } = usePerson();
  const narrow = useNarrow();
  if (!roles.some((role) => searchers.includes(role))) {
    return null;
  }
  return narrow ? (
    <Link to="/search">
      <Button type="text" icon={<SearchOutlined aria-hidden="true" />} aria-label={t('search.open')} />
    </Link>
  ) : (
    <Box />
  );
}

function Box() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const picked = useRef(false);
  const composing = useRef(false);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const word = useSettled(asked.trim());
  const found = useFound(word);
  const current = typed.trim() === '' ? [] : (found.data ?? []);
  useSlash(input);
  const go = (to: string) => {
    setOpen(false);
    input.current?.blur();
    void navigate(to);
  };
  return (
    <AutoComplete
      className="search-box"
      classNames={{ popup: { root: 'search-popup' } }}
      popupMatchSelectWidth={520}
      listHeight={520}
      value={typed}
      open={open && word !== '' && found.data !== undefined}
      onOpenChange={setOpen}
      defaultActiveFirstOption={false}
      options={optionsOf(current, word, t)}
      onSearch={(text) => {
        picked.current = false;
        setTyped(text);
        // Half a pinyin syllable is no word yet.
        if (!composing.current) {
          setAsked(text);
          setOpen(true);
        }
      }}
      onSelect={(value: string) => {
        picked.current = true;
        go(value === everything ? resultsOf(word) : value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') {
          return;
        }
        // Enter on a record has already led to it; on nothing, to all that has the word.
        if (!picked.current && typed.trim() !== '') {
          go(resultsOf(typed.trim()));
        }
        picked.current = false;
      }}
    >
      <Input
        ref={input}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          setAsked(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDownCapture={(event) => {
          picked.current = false;
          if (isComposing(event.nativeEvent)) {
            event.stopPropagation();
          }
        }}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        prefix={<SearchOutlined aria-hidden="true" />}
        suffix={
          <span className="search-key" aria-hidden="true">
            /
          </span>
        }
        maxLength={longest}
      />
    </AutoComplete>
  );
}

/** Enter and the arrows are the input method's while it composes; Safari tells by the key's code alone, after its end. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

type Translate = ReturnType<typeof useTranslation>['t'];

function optionsOf(groups: FoundGroup[], word: string, t: Translate): NonNullable<AutoCompleteProps['options']> {
  if (groups.length === 0) {
    return word === '' ? [] : [{ value: '', disabled: true, label: t('search.none') }];
  }
  return [
    ...groups.map((group) => ({
      label: t(`search.kind.${group.kind}`),
      options: group.first.map((found) => ({
        value: pageOf(group.kind, found),
        label: <FoundText kind={group.kind} found={found} word={word} />,
      })),
    })),
    { label: t('search.rest'), options: [{ value: everything, label: t('search.all', { word }) }] },
  ];
}

/** The slash goes to the box from anywhere on the page, unless somebody types or a dialog is open. */
function useSlash(input: RefObject<InputRef | null>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement | null;
      const typing = at?.closest(
        'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="combobox"]',
      );
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing) {
        event.preventDefault();
        input.current?.focus({ cursor: 'all' });
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [input]);
}
