import { KnopLink } from '#components/ui/knop.tsx';
import { NietGevonden } from '#components/ui/staten.tsx';

export default function NietGevondenInWerkplek() {
  return <NietGevonden actie={<KnopLink href="/vandaag">Naar Vandaag</KnopLink>} />;
}
