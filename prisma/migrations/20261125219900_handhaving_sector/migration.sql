-- A letter of the compartment counts absence in the unit of the sector.
grant select (sector) on melding, school to baken_wpg;
