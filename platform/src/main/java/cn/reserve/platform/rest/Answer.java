package cn.reserve.platform.rest;

/**
 * The outcome of an idempotent request.
 *
 * @param body what the first request produced
 * @param repeated true when this request was a repeat and nothing was done
 */
public record Answer<T>(T body, boolean repeated) {}
