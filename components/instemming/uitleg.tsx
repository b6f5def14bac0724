import type { Instemmingkern, Uitlegpagina } from '#lib/instemming/model.ts';

/** What it means, said to the young person himself: short sentences, no office words. Reads on a screen and on paper. */
export function Uitleg({ pagina: { naam, bureau, doel, wisdagen } }: { pagina: Uitlegpagina }) {
  return (
    <article className="lopend">
      <p>
        Voor {naam}. Dit is van {bureau}.
      </p>
      <h2>Waar gaat het over?</h2>
      <p>Het gaat om: “{doel.label}”.</p>
      {WAT[doel.kern].map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <h2>U mag nee zeggen</h2>
      <p>U kiest zelf. Zegt u nee, dan helpen we u net zo goed.</p>
      <h2>U mag stoppen wanneer u wilt</h2>
      <p>Zeg het tegen uw coach, bel ons of stuur een bericht. U hoeft niet te zeggen waarom.</p>
      <p>{STOPPEN[doel.kern](wisdagen)}</p>
      <h2>U mag meekijken</h2>
      <p>U mag altijd vragen wat er over u staat, wie het heeft gelezen en met wie we hebben gepraat.</p>
      <h2>Zegt u ja?</h2>
      <p>Schrijf dan hier uw naam en de datum.</p>
      <dl className="kenmerken">
        <div>
          <dt>Naam</dt>
          <dd>..............................................</dd>
        </div>
        <div>
          <dt>Datum</dt>
          <dd>..............................................</dd>
        </div>
        <div>
          <dt>Handtekening</dt>
          <dd>..............................................</dd>
        </div>
      </dl>
    </article>
  );
}

const WAT: Record<Instemmingkern, readonly string[]> = {
  bijzonder: [
    'Soms vertelt u iets over uw gezondheid, over drank of drugs, of over politie en justitie. Dat is privé. We schrijven het alleen op als u dat goed vindt.',
    'Alleen coaches kunnen het lezen. Het staat apart, achter een slot. Elke keer dat iemand kijkt, wordt dat opgeschreven.',
    'We geven het aan niemand door. Ook niet aan uw school, uw ouders, de politie of een andere gemeente.',
  ],
  delen: [
    'Soms kunnen anderen u helpen, zoals een hulpverlener of uw school. Dan praten we samen over wat u nodig heeft.',
    'We vertellen alleen wat nodig is. Vooraf zegt uw coach wat we vertellen en aan wie. Dat schrijven we op.',
    'Wat u vertelt over uw gezondheid of over politie en justitie, delen we nooit.',
  ],
  overig: ['Uw coach vertelt wat dit voor u betekent. We doen het alleen als u het goed vindt.'],
};

const STOPPEN: Record<Instemmingkern, (wisdagen: number) => string> = {
  bijzonder: (wisdagen) =>
    `Niemand kan het dan nog lezen. ${wisdagen === 0 ? 'Dezelfde dag' : wisdagen === 1 ? 'Na één dag' : `Na ${wisdagen} dagen`} is alles weg.`,
  delen: () => 'We delen dan niets nieuws meer. Wat anderen al weten, kunnen we niet terughalen.',
  overig: () => 'Dan stoppen we ermee.',
};
