package cn.reserve.library.planted;

import cn.reserve.platform.rest.Etags;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** A resource that answers 201 without saying so, and says so without answering it. */
public class CreatingResource {
    public RestResponse<String> silently() {
        return RestResponse.status(RestResponse.Status.CREATED, "made");
    }

    public RestResponse<String> quietly() {
        return Etags.created("made/1", "made", 0);
    }

    @ResponseStatus(201)
    public RestResponse<String> boasting() {
        return RestResponse.ok("nothing");
    }
}
