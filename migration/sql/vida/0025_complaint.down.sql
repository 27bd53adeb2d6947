drop function dismiss_dmca_complaint;
drop function resolve_dmca_complaint;
drop function investigate_dmca_complaint;
drop function lock_complaint;
drop function file_dmca_complaint;
