-- Tariffs are entered, not edited: by place and party, from a day to a day, and taken back with a reason.
alter table shipments.clock_tariff add column party varchar(60);
alter table shipments.clock_tariff add column valid_to date;
alter table shipments.clock_tariff add column km_per_month numeric(8,1);
alter table shipments.clock_tariff add column entered_by varchar(100) default 'caravanserai' not null;
alter table shipments.clock_tariff add column entered_at timestamp(6) with time zone default '2020-01-01 00:00:00+00' not null;
alter table shipments.clock_tariff add column withdrawn_at timestamp(6) with time zone;
alter table shipments.clock_tariff add column withdrawn_by varchar(100);
alter table shipments.clock_tariff add column withdrawn_reason varchar(500);

-- The term of transit follows from the way that lies ahead, no longer from the demo's own way.
update shipments.clock_tariff set withdrawn_at = current_timestamp, withdrawn_by = 'caravanserai',
    withdrawn_reason = 'A figure of the demo way; replaced by the term counted from the distance' where id = 6;
insert into shipments.clock_tariff (id, kind, facility, name, demo, currency, free_days, calendar, first_day, counting, valid_from, source, km_per_month) values
    (10, 'TRANSIT', null, 'Term: transit, 2,000 km a month', false, 'KZT', 30, 'CALENDAR', false, 'LOCAL_DAYS', '2018-01-01', 'CIS agreement of 22 January 1998, 2,000 km a month; Customs Code of the EAEU, Art. 145, unverified; a month counted as 30 days', 2000);

-- Clocks are wound anew by the new tariffs.
update shipments.clock_mark set wound_until = '2000-01-01 00:00:00+00' where id = 1;
