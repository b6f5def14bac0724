import { formatBedrag } from '#lib/moties/labels.ts';
import type { Kostenregel } from '#lib/moties/model.ts';
import { CijferTabel } from '#components/ui/cijfertabel.tsx';

/** What it costs, post by year, with totals that are added up here and not typed. */
export function Kostentabel({ kosten }: { kosten: readonly Omit<Kostenregel, 'id'>[] }) {
  const jaren = [...new Set(kosten.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const posten = [...new Set(kosten.map(({ post }) => post))];
  const som = (regels: typeof kosten) =>
    regels.length === 0 ? '' : formatBedrag(regels.reduce((totaal, { bedrag }) => totaal + bedrag, 0));
  const rij = (titel: string, regels: typeof kosten) => [
    titel,
    ...jaren.map((jaar) => som(regels.filter((regel) => regel.jaar === jaar))),
    som(regels),
  ];
  return (
    <CijferTabel
      titel="Kosten per post en jaar"
      rooster={{
        koppen: ['Post', ...jaren.map(String), 'totaal'],
        rijen: [
          ...posten.map((post) =>
            rij(
              post,
              kosten.filter((regel) => regel.post === post),
            ),
          ),
          rij('Totaal', kosten),
        ],
      }}
    />
  );
}
