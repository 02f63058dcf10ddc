import { EVIDENCE_KINDS } from '#domain/evidence.ts';
import { governorateName } from '#domain/governorateName.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectEvidenceSummary } from '#state/selectors/selectEvidenceSummary.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { EvidenceMark } from '#ui/EvidenceMark.tsx';
import { Swatch } from '#ui/Swatch.tsx';
import './EvidenceTable.css';

/** The legend of the evidence alone: how many places rest on what, how much ground stands on them, and where nothing is reported from. */
export function EvidenceTable({ manifest }: { manifest: Manifest }) {
  const { say, own, number, list, locale } = useWords();
  const summary = useMapStore(selectEvidenceSummary);
  if (!summary) return <p className="legend-waiting">{say('evidence.waiting')}</p>;
  const { counts, silent, polygons, sourced, dated, actors, unreported } = summary;
  return (
    <>
      <table className="evidence-counts">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say('evidence.title')}
            </th>
            <th scope="col">{say('legend.places')}</th>
          </tr>
        </thead>
        <tbody>
          {EVIDENCE_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
            <tr key={kind}>
              <td>
                <EvidenceMark kind={kind} />
              </td>
              <th scope="row">{say(`evidence.${kind}`)}</th>
              <td>{number(counts.get(kind) ?? 0)}</td>
            </tr>
          ))}
          {silent > 0 ? (
            <tr>
              <td>
                <Swatch status="silent" />
              </td>
              <th scope="row">{say('legend.silent')}</th>
              <td>{number(silent)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <p className="evidence-note">{say('evidence.polygons', { count: polygons, sourced, dated })}</p>
      {unreported.length > 0 ? (
        <p className="evidence-note">
          {say('evidence.noReport', { governorates: list(unreported.map((name) => governorateName(name, locale))) })}
        </p>
      ) : null}
      <p className="evidence-note evidence-sizes">
        {[1, 3, 5].map((origins) => (
          <EvidenceMark key={origins} kind="reported" origins={origins} />
        ))}
        {say('evidence.size')}
      </p>
      <ul className="evidence-actors">
        {manifest.actors
          .filter(({ id }) => actors.has(id))
          .map((actor) => (
            <li key={actor.id}>
              <Swatch status="held" actor={actor} />
              {own(actor.short)}
            </li>
          ))}
      </ul>
    </>
  );
}
