alter table notices_notices add key notices_to_mail (department_id, mailed_at, account_id);
