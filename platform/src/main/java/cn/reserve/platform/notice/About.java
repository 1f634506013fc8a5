package cn.reserve.platform.notice;

/**
 * What a notice is about. Part of it goes by mail: no contact data and no figures.
 *
 * @param subject identifier of the record
 * @param label what people call the record
 * @param link page of the web app where there is something to do
 */
public record About(String subject, String label, String link) {}
