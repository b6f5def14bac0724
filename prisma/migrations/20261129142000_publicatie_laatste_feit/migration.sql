-- The last fact there was when a figure was frozen. Facts that came in afterwards and say that they were known before, tell why counting
-- again gives something else. Empty for what was frozen before this was kept.
alter table publicatie add column laatste_feit bigint;
