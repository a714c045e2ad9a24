insert into inventory.reference_value (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (20, 'PUT_AWAY_WORKING_DAYS', '', date '2018-01-01', null, 5, 'Customs Code of the EAEU, Art. 159(1): working days counted from the day after placement', 'S'),
    (21, 'SHELF_LIFE_EXIT_DAYS', '', date '2018-01-01', null, 180, 'Customs Code of the EAEU, Art. 157: calendar days before the end of shelf life; wording not seen', 'U');

-- Days that are not what their weekday says: holidays, and weekends that are worked.
create table inventory.calendar_day (
    on_day date not null primary key,
    working boolean not null,
    name varchar(100) not null,
    source varchar(200) not null,
    mark varchar(1) not null
);
insert into inventory.calendar_day (on_day, working, name, source, mark) values
    (date '2026-01-01', false, 'New Year', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-01-02', false, 'New Year', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-01-07', false, 'Orthodox Christmas', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-09', false, 'Women''s Day, moved from Sunday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-23', false, 'Nauryz', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-24', false, 'Nauryz, moved from Saturday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-25', false, 'Nauryz, moved from Sunday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-05-01', false, 'Unity Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-05-07', false, 'Defender''s Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-05-11', false, 'Victory Day, moved from Saturday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-07-06', false, 'Capital Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-08-31', false, 'Constitution Day, moved from Sunday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-10-26', false, 'Republic Day, moved from Sunday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-12-16', false, 'Independence Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-01-01', false, 'New Year', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-01-04', false, 'New Year, moved from Saturday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-01-07', false, 'Orthodox Christmas', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-03-08', false, 'Women''s Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-03-22', false, 'Nauryz', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-03-23', false, 'Nauryz', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-03-24', false, 'Nauryz, moved from Sunday', 'Law on holidays of Kazakhstan; moved days unverified', 'U');

-- Until when goods may be sold or used, as the label says; the latest row holds.
create table inventory.shelf_life (
    id bigint not null primary key,
    lot varchar(16) not null references inventory.lot (id),
    until_day date not null,
    entered_by varchar(100) not null,
    entered_at timestamp(6) with time zone not null
);
create sequence inventory.shelf_life_seq start with 1 increment by 1;
create index shelf_life_lot on inventory.shelf_life (lot, id);
