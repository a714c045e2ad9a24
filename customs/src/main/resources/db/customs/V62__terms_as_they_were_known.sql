-- Every last day that was said of goods under a status, with when it was so and when it was entered: a list
-- as of a past moment tells the term as it stood and was known then. The last one said by a moment holds.
create table customs.account_term (
    id bigint not null primary key,
    lot varchar(20) not null,
    regime varchar(20) not null,
    until_day date not null,
    term_rule varchar(20),
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.account_term_seq start with 1 increment by 50;
create index account_term_of on customs.account_term (lot, regime, id);

-- What was said before such rows were kept: first the day that the first change found, else the one that holds.
insert into customs.account_term (id, lot, regime, until_day, term_rule, effective_at, recorded_at)
select nextval('customs.account_term_seq'), s.lot, s.regime, s.until_day, null, s.effective_at, s.recorded_at
from (
    select b.lot as lot, b.regime as regime,
        coalesce(
            (select x.before_day from customs.term_extension x where x.lot = b.lot and x.regime = b.regime
                order by x.id fetch first 1 row only),
            (select c.before_until from customs.placement_change c join customs.placement p on p.id = c.placement
                where p.lot = b.lot and b.regime = 'CUSTOMS_WAREHOUSE' and c.before_until is not null
                order by c.id fetch first 1 row only),
            b.storage_until) as until_day,
        (select min(e.effective_at) from customs.account_entry e where e.lot = b.lot and e.to_regime = b.regime) as effective_at,
        (select min(e.recorded_at) from customs.account_entry e where e.lot = b.lot and e.to_regime = b.regime) as recorded_at
    from customs.account_balance b
    where b.storage_until is not null
) s
where s.effective_at is not null;

-- Then each extension that the office granted.
insert into customs.account_term (id, lot, regime, until_day, term_rule, effective_at, recorded_at)
select nextval('customs.account_term_seq'), s.lot, s.regime, s.until_day, 'PROCEDURE', s.extended_at, s.extended_at
from (select x.lot, x.regime, x.until_day, x.extended_at from customs.term_extension x order by x.id) s;

-- Then the day that holds, since the last change of a placement named it, as a label that was read does.
insert into customs.account_term (id, lot, regime, until_day, term_rule, effective_at, recorded_at)
select nextval('customs.account_term_seq'), s.lot, s.regime, s.storage_until, s.term_rule, s.changed_at, s.changed_at
from (
    select b.lot as lot, b.regime as regime, b.storage_until as storage_until, b.term_rule as term_rule,
        (select max(c.recorded_at) from customs.placement_change c join customs.placement p on p.id = c.placement
            where p.lot = b.lot and c.packages = 0 and c.net_kg = 0 and c.gross_kg = 0) as changed_at
    from customs.account_balance b
    where b.regime = 'CUSTOMS_WAREHOUSE' and b.storage_until is not null
) s
where s.changed_at is not null;
