import { useId, useState, type ReactElement } from 'react';
import type { Case, EvidenceNote } from '../../rules/deadlines/case.ts';
import type { Proof } from '../../rules/deadlines/evidence.ts';
import type { Texts } from '../text.ts';
import type { ShownCase } from './model.ts';

interface EvidenceProps {
  readonly texts: Texts;
  readonly shown: ShownCase;
  onSave(one: Case): void;
}

/** The checklist of proofs for what is alleged, with the names of the files that are ready. */
export function Evidence({ texts, shown, onSave }: EvidenceProps): ReactElement {
  const { one, proofs } = shown;
  const notes = one.evidence ?? [];
  const missing = proofs.filter(({ id, weight }) => weight === 'needed' && !notes.some(({ proof }) => proof === id));
  const keep = (evidence: readonly EvidenceNote[]): void => {
    onSave({ ...one, evidence });
  };
  return (
    <section aria-label={texts.t('evidence.title')}>
      <h3>{texts.t('evidence.title')}</h3>
      <p className="hint">{texts.t('evidence.what')}</p>
      <p className={missing.length > 0 ? 'word-warning' : 'mark-pass'} role="status">
        {missing.length > 0 ? texts.t('evidence.missing', { count: missing.length }) : texts.t('evidence.whole')}
      </p>
      <ul className="proofs">
        {proofs.map((proof) => (
          <ProofLine
            key={proof.id}
            texts={texts}
            proof={proof}
            notes={notes.filter((note) => note.proof === proof.id)}
            onAdd={(files) => {
              const known = new Set(notes.filter((note) => note.proof === proof.id).map(({ file }) => file));
              const fresh = files.filter((file) => !known.has(file));
              if (fresh.length > 0) keep([...notes, ...fresh.map((file) => ({ proof: proof.id, file }))]);
            }}
            onRemove={(gone) => {
              keep(notes.filter((note) => note !== gone));
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ProofLineProps {
  readonly texts: Texts;
  readonly proof: Proof;
  readonly notes: readonly EvidenceNote[];
  onAdd(files: readonly string[]): void;
  onRemove(note: EvidenceNote): void;
}

function ProofLine({ texts, proof, notes, onAdd, onRemove }: ProofLineProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState('');
  const name = texts.t(`proof.${proof.id}`);
  const add = (): void => {
    if (typed.trim() === '') return;
    onAdd([typed.trim().slice(0, 200)]);
    setTyped('');
  };
  return (
    <li className="proof" data-proof={proof.id}>
      <p>
        {name}{' '}
        <span className={proof.weight === 'needed' ? 'word-warning' : 'hint'}>
          {texts.t(`evidence.${proof.weight}`)}
        </span>
      </p>
      <ul>
        {notes.map((note) => (
          <li key={note.file}>
            {note.file}{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                onRemove(note);
              }}
              aria-label={texts.t('evidence.remove', { file: note.file })}
            >
              {texts.t('case.event.remove.short')}
            </button>
          </li>
        ))}
      </ul>
      <div className="proof-add">
        <input
          type="text"
          aria-label={texts.t('evidence.file', { proof: name })}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button
          type="button"
          className="button"
          aria-label={texts.t('evidence.add.named', { proof: name })}
          onClick={add}
        >
          {texts.t('evidence.add')}
        </button>
        <input
          id={id}
          type="file"
          multiple
          className="unseen"
          aria-label={texts.t('evidence.choose.named', { proof: name })}
          onChange={(event) => {
            onAdd([...(event.target.files ?? [])].map((file) => file.name.slice(0, 200)));
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="button">
          {texts.t('evidence.choose')}
        </label>
      </div>
    </li>
  );
}
