import Link from 'next/link';
import { LABEL_UITKOMST } from '#lib/thuiszitters/labels.ts';
import { UITKOMSTEN } from '#lib/thuiszitters/model.ts';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import { StroomGrafiek } from '#components/grafieken/stroom.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';

/** Everyone who sat at home this school year and how that ended, from the same figure as on the page with figures. */
export function Verloop({ uitslag }: { uitslag: Uitslag }) {
  const van = (resultaat: string) =>
    uitslag.cellen.find(({ dimensies }) => dimensies.resultaat === resultaat)?.waarde ?? null;
  const waarden = uitslag.cellen.map(({ waarde }) => waarde);
  const totaal = waarden.includes(null)
    ? null
    : waarden.reduce<number>((som, waarde) => som + (waarde ?? 0), 0);
  if (!totaal) return null;
  const takken = [
    { naam: 'nog thuis', cijfer: van('open') },
    ...UITKOMSTEN.map((code) => ({ naam: LABEL_UITKOMST[code], cijfer: van(code) })),
  ].filter(({ cijfer }) => cijfer !== 0);
  return (
    <Sectie titel={`Verloop in ${uitslag.schooljaar}`}>
      <StroomGrafiek
        titel={`Thuiszitters in ${uitslag.schooljaar} en hoe het afliep`}
        samenvatting="Elke jongere telt één keer. De uitkomst volgt uit inschrijving, schoolgang, vrijstelling of verhuizing."
        bron="jongeren zaten thuis"
        totaal={totaal}
        takken={takken}
      />
      <p className="mt-4">
        <Link href={`/rapportage/thuiszitters?schooljaar=${uitslag.schooljaar}`} prefetch={false}>
          Naar het cijfer, met definitie en gemeenten
        </Link>
      </p>
    </Sectie>
  );
}
