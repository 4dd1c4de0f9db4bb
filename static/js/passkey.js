// Passkeys at the staff's door. A form with data-passkey is hidden without this script; here it asks the browser for the
// credential and sends it. "get" proves a passkey, "create" makes one. The question comes with the page, or from an address.
const fromText = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function question(form) {
  if (!form.dataset.options) return JSON.parse(document.getElementById("passkey-options").textContent).publicKey;
  const answer = await fetch(form.dataset.options, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`The portal answered ${answer.status}.`);
  return (await answer.json()).request_options.publicKey;
}

const decoded = (list) => (list || []).map((item) => ({ ...item, id: fromText(item.id) }));

async function prove(options) {
  const publicKey = { ...options, challenge: fromText(options.challenge), allowCredentials: decoded(options.allowCredentials) };
  const credential = await navigator.credentials.get({ publicKey });
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  return described(credential, {
    clientDataJSON: toText(clientDataJSON),
    authenticatorData: toText(authenticatorData),
    signature: toText(signature),
    userHandle: userHandle ? toText(userHandle) : null,
  });
}

async function make(options) {
  const publicKey = {
    ...options,
    challenge: fromText(options.challenge),
    user: { ...options.user, id: fromText(options.user.id) },
    excludeCredentials: decoded(options.excludeCredentials),
    authenticatorSelection: { ...options.authenticatorSelection, residentKey: "required", requireResidentKey: true, userVerification: "required" },
  };
  const credential = await navigator.credentials.create({ publicKey });
  const { clientDataJSON, attestationObject } = credential.response;
  return described(credential, {
    clientDataJSON: toText(clientDataJSON),
    attestationObject: toText(attestationObject),
    transports: credential.response.getTransports?.() || [],
  });
}

function described(credential, response) {
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("[data-passkey]")) {
    const complaint = form.querySelector("[data-passkey-error]");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      complaint.hidden = true;
      try {
        const options = await question(form);
        const credential = await (form.dataset.passkey === "create" ? make(options) : prove(options));
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
      } catch {
        complaint.hidden = false;
      }
    });
  }
}
