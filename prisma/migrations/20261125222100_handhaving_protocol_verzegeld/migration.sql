-- The protocol of the compartment (Wpg art. 32) goes under the same chain of seals as the logboek. Lines of before this day carry the
-- transaction of this migration, so that the next seal covers them. A seal of before knows no protocol: null.
alter table wpg.protocol add column txid xid8 not null default pg_current_xact_id();
create index protocol_txid on wpg.protocol (bureau_id, txid);
grant usage on schema wpg to baken_sealer;
grant select on wpg.protocol to baken_sealer; -- who, when and which file; of the content of a file the sealer sees nothing
create policy sealer on wpg.protocol for select to baken_sealer using (true);
alter table zegel add column protocolregels bigint;
alter table zegelcontrole add column protocolregels bigint not null default 0;
