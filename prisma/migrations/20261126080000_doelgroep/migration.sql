-- The target group of work of the Doorstroompunt; the routekaart chooses its path by it (ADR 20).
alter table werkproces add column doelgroep text
  check (doelgroep in ('dreigend-vsv', 'nieuw-vsv', 'oud-vsv', 'jikp', 'jongere-in-beeld', 'geen-doelgroep'));
