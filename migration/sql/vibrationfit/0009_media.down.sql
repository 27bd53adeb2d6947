drop table video_mapping;
drop table vision_board_items;
drop table vision_audios;
drop table audio_variants;
drop table audio_tracks;
drop table audio_sets;
drop table media_metadata;
