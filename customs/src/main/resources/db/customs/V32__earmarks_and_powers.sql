-- Money is set aside for one declaration, or one act: what another set aside, it cannot spend.
create table customs.earmark (
    client varchar(60) not null,
    purpose varchar(60) not null,
    amount numeric(20, 2) not null check (amount >= 0),
    primary key (client, purpose)
);
insert into customs.earmark (client, purpose, amount)
select client, purpose, sum(amount) from (
    select client,
        case when position('/' in reference) > 0 then substring(reference from 1 for position('/' in reference) - 1) else reference end as purpose,
        case when kind = 'EARMARKED' then amount else -amount end as amount
    from customs.money_entry where kind in ('EARMARKED', 'GIVEN_BACK', 'SPENT')
) entries group by client, purpose having sum(amount) > 0;
create index money_entry_effective on customs.money_entry (client, effective_at, id);

-- Powers of attorney end by themselves, or earlier, when they are revoked.
alter table customs.power_of_attorney add column document varchar(60);
alter table customs.power_of_attorney add column revoked_on date;
alter table customs.power_of_attorney add column revoked_by varchar(100);
alter table customs.power_of_attorney add column revoked_because varchar(200);

-- The register of guarantees: what kind, who answers for it, from when on to warn.
alter table customs.guarantee add column kind varchar(20) default 'GENERAL' not null;
alter table customs.guarantee add column issuer varchar(200);
alter table customs.guarantee add column document varchar(60);
alter table customs.guarantee add column warn_percent integer default 20 not null;
create index placement_guarantee on customs.placement (guarantee, storage_until);
