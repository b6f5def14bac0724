import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Halt } from '#lib/handhaving/halt/model.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';

/** The referral letter: printed from the compartment itself, so that it is kept nowhere else. */
export function HaltBrief({ pagina, halt }: { pagina: Zaakpagina; halt: Halt }) {
  const { toets, pleegdatum } = halt.inhoud;
  const wie = formatNaam(pagina.naam);
  return (
    <article className="secties" aria-label="Verwijsbrief aan Halt">
      <p>{formatDatumVoluit(halt.staatOp)}</p>
      <p>
        Aan: Halt
        <br />
        Onderwerp: verwijzing wegens schoolverzuim
      </p>
      <p>Geachte collega,</p>
      <p>
        Hierbij verwijs ik {wie}, geboren op {formatDatumVoluit(pagina.geboortedatum)}, naar Halt.
      </p>
      {toets && (
        <p>
          Het gaat om {toets.uren} uur ongeoorloofd verzuim en {toets.keerTeLaat} keer te laat
          {pleegdatum && `, het laatst op ${formatDatumVoluit(pleegdatum)}`}. De jongere stemt in met deze
          verwijzing
          {toets.instemmingOuders && ', en ook de ouders stemmen in'}.
          {toets.overlegOvj && ' De officier van justitie is akkoord met de verwijzing.'}
        </p>
      )}
      {halt.inhoud.toelichting && <p className="whitespace-pre-wrap">{halt.inhoud.toelichting}</p>}
      <p>Ik hoor graag van u hoe de Halt-straf is afgelopen.</p>
      <p>
        Met vriendelijke groet,
        <br />
        {pagina.behandelaar}
        <br />
        leerplichtambtenaar en buitengewoon opsporingsambtenaar
      </p>
    </article>
  );
}
