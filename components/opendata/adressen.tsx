import { Tabel } from '#components/ui/tabel.tsx';

type Bron = { readonly pad: string; readonly samenvatting: string };

/** What there is to ask; the same table as the description for programmers is made from. */
export function Adressen({ bronnen, basis }: { bronnen: readonly Bron[]; basis: string }) {
  return (
    <Tabel
      bijschrift="Adressen van de open data"
      verbergBijschrift
      rijen={bronnen}
      rijSleutel={({ pad }) => pad}
      kolommen={[
        {
          sleutel: 'adres',
          kop: 'Adres',
          hoofd: true,
          cel: ({ pad }) =>
            pad.includes('{') ? (
              <code className="break-all">{pad}</code>
            ) : (
              <a href={`${basis}${pad === '/' ? '' : pad}`}>
                <code>{pad === '/' ? '(begin)' : pad}</code>
              </a>
            ),
        },
        { sleutel: 'wat', kop: 'Wat u krijgt', cel: ({ samenvatting }) => samenvatting },
      ]}
    />
  );
}
