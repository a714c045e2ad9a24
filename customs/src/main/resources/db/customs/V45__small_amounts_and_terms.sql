-- Duty up to the small amount is not collected: the demand ends by itself, and says by what amount.
alter table customs.duty_demand drop constraint duty_demand_state;
alter table customs.duty_demand add constraint duty_demand_state check (state in ('TO_ASSESS', 'OPEN', 'PAID', 'WITHDRAWN', 'WAIVED'));
alter table customs.duty_demand add column small_amount numeric(20, 2);

-- Who put a guarantee on file or changed it, and until when it was good since.
alter table customs.guarantee_entry add column valid_until date;
alter table customs.guarantee_entry add column made_by varchar(100);
