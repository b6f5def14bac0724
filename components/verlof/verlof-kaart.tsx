import { ADVIES_LABEL, AFLOOP_LABEL } from '#lib/verlof/labels.ts';
import type { Verlofpagina } from '#lib/verlof/lezen/model.ts';
import { isBezwaarbaar } from '#lib/verlof/rules.ts';
import { Routekaart, type RouteFase, type RouteStap } from '#components/ui/routekaart.tsx';

/** The path of an application: received, investigated, decided. */
export function VerlofKaart({ pagina }: { pagina: Verlofpagina }) {
  return <Routekaart label="Stappen van de aanvraag" fasen={fasenVan(pagina)} />;
}

function fasenVan({ verlof, fase, werk }: Verlofpagina): RouteFase[] {
  const { besluit, hoofd, zienswijze, compleetOp, opschorting } = verlof;
  const nu = (hier: typeof fase) => (fase === hier ? ('nu' as const) : ('later' as const));
  const overgeslagen = (gedaan: boolean, hier: typeof fase) =>
    gedaan ? ('gedaan' as const) : besluit ? ('niet-doorlopen' as const) : nu(hier);
  const brief = besluit && !isBezwaarbaar(besluit.afloop);
  const klaar = werk.status === 'gesloten';
  return [
    {
      code: '1',
      titel: 'Ontvangst',
      stappen: [
        stap('ontvangen', 'Ontvangen', 'gedaan', verlof.ontvangenOp),
        {
          ...stap('compleet', 'Compleet', overgeslagen(Boolean(compleetOp), 'compleet'), compleetOp),
          ...(opschorting && !compleetOp ? { reden: `Gevraagd: ${opschorting.ontbreekt}` } : {}),
        },
      ],
    },
    {
      code: '2',
      titel: 'Horen',
      stappen: [
        {
          ...stap('hoofd', 'Hoofd gehoord', overgeslagen(Boolean(hoofd), 'hoofd'), hoofd?.op),
          ...(hoofd ? { door: `${hoofd.naam}: ${ADVIES_LABEL[hoofd.advies].toLowerCase()}` } : {}),
        },
        {
          ...stap('zienswijze', 'Aanvrager gehoord', zienswijze ? 'gedaan' : 'mogelijk', zienswijze?.op),
          ...(zienswijze ? { door: zienswijze.van } : {}),
        },
      ].filter((item) => item.code !== 'zienswijze' || zienswijze || !besluit),
    },
    {
      code: '3',
      titel: 'Besluit',
      stappen: [
        {
          ...stap('besluit', 'Besluit', besluit ? 'gedaan' : nu('besluit'), besluit?.op),
          ...(besluit ? { door: AFLOOP_LABEL[besluit.afloop] } : {}),
        },
        ...(brief
          ? []
          : [
              stap('brief', 'Brief', besluit?.bekendOp ? 'gedaan' : nu('bekendmaken'), besluit?.bekendOp),
              stap('bezwaar', 'Bezwaartermijn', klaar ? 'gedaan' : nu('bezwaar')),
            ]),
      ],
    },
  ];
}

function stap(
  code: string,
  titel: string,
  staat: RouteStap['staat'],
  op?: RouteStap['datum'] | null,
): RouteStap {
  return { code, titel, staat, ...(op ? { datum: op } : {}) };
}
