-- A handling unit is a place that stands in another place. What lies on it is in the ledger like all else; where it stands is
-- written on the place and, with both times, in its moves.
alter table inventory.place drop constraint place_kind;
alter table inventory.place add constraint place_kind
    check (kind in ('RACK', 'FLOOR', 'YARD', 'DOCK', 'UNIT', 'OUTSIDE'));
alter table inventory.place add column stands_in bigint references inventory.place (id);
alter table inventory.place add column bin bigint references inventory.place (id);
alter table inventory.place add constraint place_stands
    check ((kind = 'UNIT') = (stands_in is not null) and (kind = 'UNIT') = (bin is not null));
create index place_stands_in on inventory.place (stands_in);
create index place_bin on inventory.place (bin);

create table inventory.handling_unit (
    place bigint not null primary key references inventory.place (id),
    kind varchar(10) not null,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    constraint handling_unit_kind check (kind in ('PALLET', 'CAGE', 'CARTON', 'DRUM', 'OTHER'))
);

-- Every SSCC a unit ever carried; the place's code is the one it carries now.
create table inventory.unit_label (
    sscc varchar(18) not null primary key,
    place bigint not null references inventory.place (id),
    reason varchar(1000) not null,
    labelled_by varchar(100) not null,
    labelled_at timestamp(6) with time zone not null
);
create index unit_label_place on inventory.unit_label (place);

create table inventory.unit_move (
    id bigint not null primary key,
    unit bigint not null references inventory.place (id),
    stands_in bigint not null references inventory.place (id),
    bin bigint not null references inventory.place (id),
    actor varchar(100) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence inventory.unit_move_seq start with 1 increment by 50;
create index unit_move_unit on inventory.unit_move (unit, effective_at);

-- GS1 company prefix by which the house numbers units, dated; and the last serial given under each.
create table inventory.sscc_prefix (
    valid_from date not null primary key,
    prefix varchar(12) not null,
    source varchar(400) not null,
    recorded_by varchar(100) not null
);
create table inventory.sscc_serial (
    prefix varchar(12) not null primary key,
    last_serial bigint not null
);
-- 0952xxx is set aside by GS1 for examples, so that no label of an unset house is taken for another's.
insert into inventory.sscc_prefix (valid_from, prefix, source, recorded_by) values
    ('2018-01-01', '9521234', 'GS1 prefix 952: examples and demonstrations. Replace by the company prefix of the terminal.', 'caravanserai');

-- Sizes of labels that the printers of the house take.
create table inventory.label_size (
    name varchar(40) not null primary key,
    width_mm numeric(6,1) not null check (width_mm between 30 and 300),
    height_mm numeric(6,1) not null check (height_mm between 20 and 420),
    dots_per_mm integer not null check (dots_per_mm in (6, 8, 12, 24)),
    usual boolean not null
);
insert into inventory.label_size (name, width_mm, height_mm, dots_per_mm, usual) values
    ('GS1 A6', 105, 148, 8, true),
    ('100 x 150 mm', 100, 150, 8, false),
    ('4 x 6 in', 101.6, 152.4, 8, false),
    ('A5', 148, 210, 12, false),
    ('100 x 50 mm', 100, 50, 8, false);
