drop function boost_campaign;
