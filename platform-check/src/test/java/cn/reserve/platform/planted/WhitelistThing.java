package cn.reserve.platform.planted;

/** A business noun in the platform. */
public class WhitelistThing {}
