import { Laden } from '#components/ui/staten.tsx';

export default function Ladend() {
  return <Laden wat="De lijst met meldingen" regels={10} />;
}
