import type { Begrippengroep } from '#components/begrippen/model.ts';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';

/** The glossary: each term can be linked to by its anchor. */
export function Begrippenlijst({ groepen }: { groepen: readonly Begrippengroep[] }) {
  return (
    <div className="secties">
      <Paginakop titel="Begrippen" onder="Wat wij met een woord bedoelen, en waar dat staat." />
      <nav aria-label="Groepen begrippen">
        <ul>
          {groepen.map((groep) => (
            <li key={groep.anker}>
              <a href={`#${groep.anker}`}>{groep.titel}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groepen.map((groep) => (
        <Sectie key={groep.anker} titel={groep.titel} id={groep.anker}>
          <dl className="begrippen">
            {groep.begrippen.map((begrip) => (
              <div key={begrip.anker} id={begrip.anker} className="mt-4 max-w-prose">
                <dt className="font-semibold">{begrip.term}</dt>
                {begrip.alineas.map((alinea) => (
                  <dd key={alinea}>{alinea}</dd>
                ))}
                {begrip.bron && <dd className="gedempt text-klein">{begrip.bron}</dd>}
              </div>
            ))}
          </dl>
        </Sectie>
      ))}
    </div>
  );
}
