<#macro content>
<#-- The sign-in pages lie behind the platform's own door: without a client, the way back is the door itself. -->
<div class="reserve-foot">
    <a href="${(client.baseUrl)!"/"}">${msg("toPlatform")}</a>
    <p>${msg("protectAccount")}</p>
</div>
</#macro>
