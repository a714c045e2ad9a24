-- Goods with a shelf life leave the procedure so many days before it ends: the day the procedure runs to by
-- itself, the shelf life, and which of the two rules names the last day.
insert into customs.reference_rate (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (5401, 'SHELF_LIFE_EXIT_DAYS', '70', date '2018-01-01', null, 180, 'Customs Code of the EAEU, Art. 157: placed under another procedure no later than so many calendar days before expiry; wording not seen', 'U');

alter table customs.account add column shelf_until date;
alter table customs.account_balance add column term_rule varchar(20);
alter table customs.placement add column law_until date;
alter table customs.placement add column term_rule varchar(20);
alter table customs.placement add column shelf_until date;
update customs.placement set law_until = storage_until;

-- What changed on a placement after it was made: goods that came from another lot or went to one, its last
-- day, its shelf life. The placement row says what is so now; these rows let a report say what was so then.
create table customs.placement_change (
    id bigint not null primary key,
    placement bigint not null,
    packages numeric(18, 6) not null,
    net_kg numeric(18, 6) not null,
    gross_kg numeric(18, 6) not null,
    supplementary_quantity numeric(18, 6),
    supplementary_unit varchar(3),
    before_until date,
    before_rule varchar(20),
    before_shelf date,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.placement_change_seq start with 1 increment by 50;
create index placement_change_of on customs.placement_change (placement, id);

-- Extensions that were entered before such rows were kept.
insert into customs.placement_change (id, placement, packages, net_kg, gross_kg, before_until, effective_at, recorded_at)
select nextval('customs.placement_change_seq'), p.id, 0, 0, 0, x.before_day, x.extended_at, x.extended_at
from customs.term_extension x
join customs.placement p on p.lot = x.lot
where x.regime = 'CUSTOMS_WAREHOUSE' and p.storage_until is not null and p.recorded_at <= x.extended_at;

-- Protocol under which customs detained goods when the procedure was terminated (columns 20 and 21).
alter table customs.discharge add column detention_protocol varchar(200);
