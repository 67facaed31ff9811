/* Die Strassenkarte: geladen wird sie erst, wenn jemand zustimmt; sie zeigt die Orte, die darunter in der Liste stehen. */
(() => {
  'use strict';
  const WEITE = 48; // so weit liegen Nadeln mindestens auseinander, in Pixeln
  const rahmen = document.getElementById('strassenkarte');
  const worte = rahmen.dataset;
  const frage = rahmen.querySelector('.fh-karte-frage');
  const ergebnis = rahmen.querySelector('.fh-karte-da');
  const flaeche = rahmen.querySelector('.fh-karte-flaeche');
  const knopf = frage.querySelector('button');
  const fehler = frage.querySelector('[role=status] span');
  const ruhig = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const orte = [...document.querySelectorAll('#orte li[data-breite]')];

  const hole = (art, werte) => new Promise((da, nicht) => {
    const teil = Object.assign(document.createElement(art), werte);
    teil.onload = da;
    teil.onerror = () => { teil.remove(); nicht(); };
    document.head.append(teil);
  });

  const karte = () => {
    const k = L.map(flaeche, {
      attributionControl: false, zoomControl: false, scrollWheelZoom: false, minZoom: 9, maxZoom: 18,
      fadeAnimation: !ruhig, zoomAnimation: !ruhig, markerZoomAnimation: !ruhig, inertia: !ruhig
    });
    if (ruhig) k.panBy = weg => L.Map.prototype.panBy.call(k, weg, { animate: false });
    L.control.zoom({ position: 'bottomright', zoomInTitle: worte.naeher, zoomOutTitle: worte.weiter }).addTo(k);
    L.tileLayer(worte.kacheln, { maxZoom: 18 }).addTo(k);
    return k.fitBounds(orte.map(lage), { padding: [WEITE, WEITE], maxZoom: 16 });
  };

  const lage = ort => [Number(ort.dataset.breite), Number(ort.dataset.laenge)];

  /* Was sich auf dem Schirm ueberdecken wuerde, teilt sich eine Nadel. */
  const gruppen = k => orte.reduce((alle, ort) => {
    const stelle = k.project(lage(ort));
    const nah = alle.find(g => g.stelle.distanceTo(stelle) < WEITE);
    if (nah) nah.orte.push(ort); else alle.push({ stelle, orte: [ort] });
    return alle;
  }, []);

  const inhalt = gruppe => {
    const kasten = document.createElement('div');
    kasten.dir = document.documentElement.dir;
    gruppe.orte.forEach(ort => kasten.append(...ort.cloneNode(true).childNodes));
    return kasten;
  };

  const nadel = gruppe => {
    const zahl = gruppe.orte.reduce((summe, ort) => summe + Number(ort.dataset.zahl), 0);
    const namen = gruppe.orte.map(ort => ort.querySelector('h3').textContent).join(', ');
    const name = worte.marke.replace('{0}', namen).replace('{1}', zahl);
    const zeichen = L.divIcon({ className: 'fh-nadel', html: String(zahl), iconSize: [44, 44] });
    const m = L.marker(lage(gruppe.orte[0]), { icon: zeichen, title: name, alt: name });
    m.on('add', () => m.getElement().setAttribute('aria-label', name));
    return m.bindPopup(() => inhalt(gruppe), { maxHeight: 200, minWidth: 160, maxWidth: Math.min(260, flaeche.clientWidth - 60) });
  };

  /* Wer eine Nadel oeffnet, ist bei ihrem Inhalt, und wer sie schliesst, wieder bei ihr. */
  const fuehreFokus = k => {
    k.on('popupopen', e => {
      const fenster = e.popup.getElement();
      const zu = fenster.querySelector('.leaflet-popup-close-button');
      zu.setAttribute('aria-label', worte.schliessen);
      fenster.addEventListener('keydown', t => { if (t.key === 'Escape') k.closePopup(); });
      fenster.querySelector('a').focus({ preventScroll: true });
    });
    k.on('popupclose', e => {
      const ziel = e.popup._source && e.popup._source.getElement();
      if (ziel) ziel.focus({ preventScroll: true });
    });
  };

  const zeige = () => {
    frage.hidden = true;
    ergebnis.hidden = false;
    const k = karte();
    const nadeln = L.layerGroup().addTo(k);
    const setze = () => {
      nadeln.clearLayers();
      gruppen(k).forEach(g => nadeln.addLayer(nadel(g)));
    };
    k.on('zoomend', setze);
    setze();
    fuehreFokus(k);
    flaeche.focus();
  };

  knopf.addEventListener('click', () => {
    knopf.disabled = true;
    fehler.hidden = true;
    const stile = worte.stile.split(' ').map(href => hole('link', { rel: 'stylesheet', href }));
    Promise.all([...stile, hole('script', { src: worte.leaflet })]).then(zeige, () => {
      knopf.disabled = false;
      fehler.hidden = false;
    });
  });
  rahmen.hidden = false;
})();
