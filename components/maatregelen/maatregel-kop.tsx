import { formatDatum } from '#lib/kalender/opmaak.ts';
import { MAATREGELSOORT_LABEL } from '#lib/vsv-trajecten/maatregelen/labels.ts';
import type { Maatregel } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { euro } from '#components/maatregelen/maatregelenlijst.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';

export function MaatregelKop({ maatregel }: { maatregel: Maatregel }) {
  const { naam, soort, van, tot, budget, financier, beheerder, toelichting, geslotenOp } = maatregel;
  return (
    <>
      <Paginakop
        kruimels={[{ titel: 'Maatregelen', href: '/maatregelen' }]}
        titel={naam}
        onder={MAATREGELSOORT_LABEL[soort]}
      />
      {geslotenOp && (
        <Mededeling toon="info" titel={`Gesloten op ${formatDatum(geslotenOp)}`}>
          <p>Bij een nieuwe interventie is hij niet meer te kiezen.</p>
        </Mededeling>
      )}
      <div className="mb-6">
        <Kenmerken
          naast
          kenmerken={[
            {
              naam: 'Periode',
              waarde: tot
                ? `${formatDatum(van)} tot en met ${formatDatum(tot)}`
                : `vanaf ${formatDatum(van)}`,
            },
            { naam: 'Budget', waarde: euro(budget) },
            { naam: 'Financier', waarde: financier ?? 'onbekend' },
            { naam: 'Beheerder', waarde: beheerder ?? 'onbekend' },
            ...(toelichting ? [{ naam: 'Toelichting', waarde: toelichting }] : []),
          ]}
        />
      </div>
    </>
  );
}
