drop table refinements;
drop table vision_conversations;
drop table frequency_flip;
drop table scenes;
drop table vision_progress;
drop table vision_versions;
drop table life_vision_category_state;
