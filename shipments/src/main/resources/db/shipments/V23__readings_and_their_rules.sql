-- What devices on a box told: temperatures of reefers, doors opened and closed. Derived from the events and read anew when one is corrected.
create table shipments.reading (
    event bigint not null,
    container varchar(20) not null,
    kind varchar(15) not null,
    happened_at timestamp(6) with time zone not null,
    facility varchar(40),
    low_celsius numeric(6,2),
    high_celsius numeric(6,2),
    set_celsius numeric(6,2),
    primary key (event, container)
);
create index reading_container on shipments.reading (container, happened_at);
create index reading_kind on shipments.reading (kind, happened_at);
create table shipments.reading_mark (
    id integer not null primary key,
    read_until timestamp(6) with time zone not null
);
insert into shipments.reading_mark (id, read_until) values (1, '2000-01-01 00:00:00+00');

insert into shipments.exception_rule
    (kind, valid_from, enabled, severity, threshold, unit, due_minutes, escalate_minutes, addressee, reason, entered_by)
values
    ('temperature-out', '2020-01-01 00:00:00+00', true, 'HIGH', 3, 'CELSIUS', 30, 120, 'OPERATOR', 'Proposal: a probe so far from the set point', 'caravanserai'),
    ('door-opened', '2020-01-01 00:00:00+00', true, 'HIGH', 72, 'HOURS', 15, 60, 'OPERATOR', 'Proposal: a door sensor or navigation seal told of an open door on the way; shown so long', 'caravanserai'),
    ('surplus-found', '2020-01-01 00:00:00+00', true, 'MEDIUM', null, null, 60, 480, 'BROKER', 'Proposal: more counted than the books say', 'caravanserai'),
    ('transit-undeclared', '2020-01-01 00:00:00+00', true, 'HIGH', null, null, 60, 240, 'BROKER', 'Proposal: at the border, and the transit declaration is a draft still', 'caravanserai');
