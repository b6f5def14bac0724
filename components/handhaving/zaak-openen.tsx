import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  id: string;
  weigering: { code: string; zin: string };
  overnemen: Actie;
  zoeken: Actie;
};

/** A file that opens only with a reason: a colleague's, or one that is older than a year. */
export function ZaakOpenen({ id, weigering, overnemen, zoeken }: Eigenschappen) {
  if (weigering.code !== 'andere-behandelaar' && weigering.code !== 'afgeschermd')
    return <Geweigerd weigering={weigering} wat="Deze handhavingszaak" />;
  const neemOver = weigering.code === 'andere-behandelaar';
  return (
    <>
      <Paginakop titel="Handhavingszaak" kruimels={[{ titel: 'Handhaving', href: '/handhaving' }]} />
      <div className="secties">
        <Mededeling toon="let-op" titel={weigering.zin} />
        <Formulier
          actie={neemOver ? overnemen : zoeken}
          verborgen={{ id }}
          label={neemOver ? 'Zaak overnemen' : 'Gericht openen'}
        >
          <Tekstvak
            naam="reden"
            label={neemOver ? 'Waarom neemt u deze zaak over?' : 'Waarom opent u deze zaak?'}
            hint="De reden staat in het protocol."
            rijen={3}
            maxLength={500}
          />
          <Verzendknop>{neemOver ? 'Neem zaak over' : 'Open voor vandaag'}</Verzendknop>
        </Formulier>
      </div>
    </>
  );
}
