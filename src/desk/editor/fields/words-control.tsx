/** @jsxImportSource react */
import type { Field } from '../../form/field.ts';
import { asControl, type InputProps } from './field-control.tsx';
import { Remarked } from './remarked.tsx';
import { LineInput, LinesInput } from './text-input.tsx';

/** A text in Vietnamese and, for the team, in English. */
function WordsInput(props: InputProps<Record<string, string>>) {
  const { id, field, value: given = {}, change, path } = props;
  // In a file written by hand a text may stand alone.
  const value: Record<string, string> = typeof given === 'string' ? { vi: given } : given;
  const languages = field.fields ?? [];
  return languages.map((language: Field) => {
    const Input = language.widget === 'text' ? LinesInput : LineInput;
    // The field's own label stands above the first language.
    const isFirst = language.name === languages[0]?.name;
    const inputId = isFirst ? id : `${id}-${language.name}`;
    const input = (text: string | undefined, write: (text: string) => void) => (
      <Input {...props} id={inputId} field={language} value={text} change={(next) => write(String(next))} />
    );
    return (
      <div key={language.name} className="desk-words" lang={language.name}>
        {languages.length > 1 && (
          <label className="desk-language" htmlFor={inputId}>
            {language.name === 'en' ? 'Tiếng Anh' : 'Tiếng Việt'}
          </label>
        )}
        {language.name === 'vi' ? (
          <Remarked
            text={value.vi ?? ''}
            path={[...path, 'vi']}
            change={(text) => change({ ...value, vi: text })}
            input={input}
          />
        ) : (
          input(value[language.name], (text) => change({ ...value, [language.name]: text }))
        )}
      </div>
    );
  });
}

export const WordsControl = asControl(WordsInput);
