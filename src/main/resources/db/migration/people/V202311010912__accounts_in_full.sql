-- When an account came last, and the history of its roles. What changes at every sign-in, and the
-- password, stay out of that history.
alter table people_accounts
    add column changed_by varchar(200) not null default 'Portal',
    add column last_sign_in_at datetime(6),
    modify column email varchar(200) null;

update people_accounts set email = null where email = '';

alter table people_accounts add unique (email);

alter table people_accounts add system versioning;

set session system_versioning_alter_history = 'KEEP';

alter table people_accounts
    modify column password_hash varchar(300) not null without system versioning,
    modify column failed_attempts int not null default 0 without system versioning,
    modify column locked_until datetime(6) without system versioning,
    modify column last_sign_in_at datetime(6) without system versioning;
