import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_STATUS } from '#lib/jongeren/leerplicht/labels.ts';
import type { Dossier } from '#lib/jongeren/dossier/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';

/** The legal status on a day of choice, with the rule, its version and the article that give it. Works by its address. */
export function WettelijkeStatus({ dossier }: { dossier: Dossier }) {
  const { statusOp, schooljaren } = dossier;
  const { regel, peildatum } = statusOp;
  return (
    <Sectie titel="Wettelijke status" id="status">
      <p>
        <strong>{LABEL_STATUS[statusOp.soort].kort}</strong> op {formatDatum(peildatum)}. {statusOp.uitleg}
      </p>
      <details className="uitklap">
        <summary>Welke regel zegt dat?</summary>
        <p>
          <a href={regel.bron.adres}>{regel.bron.artikel}</a>, versie die geldt vanaf{' '}
          {formatDatum(regel.geldigVan)} (regel {regel.code}). {LABEL_STATUS[statusOp.soort].zin}
        </p>
      </details>
      <p className="mt-2">
        Volledige schooljaren:{' '}
        {schooljaren ? `${schooljaren.aantal} tot en met ${schooljaren.totEnMet}` : 'niet vastgesteld'}.{' '}
        <Link href={`/jongeren/${dossier.kop.id}/schooljaren`} prefetch={false}>
          {schooljaren || !dossier.mag.schooljaren ? 'Bekijk de schooljaren' : 'Stel schooljaren vast'}
        </Link>
      </p>
      <form method="get" action="#status" className="formulier-rij mt-2">
        <div className="veld">
          <label htmlFor="status-op" className="veld-label">
            Status op
          </label>
          <input
            id="status-op"
            type="date"
            name="op"
            defaultValue={peildatum}
            className="invoer invoer--kort"
          />
        </div>
        <button type="submit" className="knop knop--secundair">
          Toon
        </button>
      </form>
    </Sectie>
  );
}
